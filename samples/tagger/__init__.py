"""Made resume pages whose layouts are drawn at random, and the training of the network that reads them."""
