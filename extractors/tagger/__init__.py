"""A small trained network that says of each word of a resume what it is and which credit it belongs to.

Where the other reader follows layouts that it knows, this one has learned from made pages whose layouts are
drawn at random (`samples/tagger`), so that a layout that nobody foresaw is read like the rest.
"""
