"""The tables as they first were."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "corrections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_corrections"),
    )
    op.create_index("ix_corrections_question", "corrections", ["question"], unique=False)
    op.create_table(
        "crops",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("png", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_crops"),
    )
    op.create_table(
        "declines",
        sa.Column("member_no", sa.Text(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("declined_on", sa.Date(), nullable=False),
        sa.Column("barred_until", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_declines"),
    )
    op.create_index("ix_declines_member_no", "declines", ["member_no"], unique=False)
    op.create_table(
        "meetings",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_meetings"),
    )
    op.create_table(
        "members",
        sa.Column("member_no", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("known_as", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("dues_paid_through", sa.Date(), nullable=True),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_members"),
    )
    op.create_index("ix_members_member_no", "members", ["member_no"], unique=False)
    op.create_table(
        "office",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("absent", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("remittances_since", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_office"),
    )
    op.create_table(
        "page_sets",
        sa.Column("document", sa.String(length=71), nullable=False),
        sa.Column("preparation", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("document", "preparation", name="pk_page_sets"),
    )
    op.create_table(
        "parts",
        sa.Column("submission", sa.String(length=71), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=71), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("problem_what", sa.Text(), nullable=True),
        sa.Column("problem_advice", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("submission", "number", name="pk_parts"),
    )
    op.create_index("ix_parts_sha256", "parts", ["sha256"], unique=False)
    op.create_table(
        "productions",
        sa.Column("production_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("also_known_as", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("season", sa.Integer(), nullable=True),
        sa.Column("company", sa.Text(), nullable=False),
        sa.Column("studio", sa.Text(), nullable=False),
        sa.Column("agreement", sa.Text(), nullable=False),
        sa.Column("start", sa.Date(), nullable=True),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("producers", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("production_managers", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("production_coordinators", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_productions"),
    )
    op.create_index("ix_productions_production_id", "productions", ["production_id"], unique=False)
    op.create_table(
        "questions",
        sa.Column("application", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("cycle", sa.Text(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("application", "id", name="pk_questions"),
    )
    op.create_index("ix_questions_cycle", "questions", ["cycle"], unique=False)
    op.create_index("ix_questions_id", "questions", ["id"], unique=False)
    op.create_table(
        "readings",
        sa.Column("document", sa.String(length=71), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("document", "key", name="pk_readings"),
    )
    op.create_table(
        "refused_rows",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("column", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_refused_rows"),
    )
    op.create_table(
        "remittances",
        sa.Column("member_no", sa.Text(), nullable=False),
        sa.Column("member_name", sa.Text(), nullable=False),
        sa.Column("production_id", sa.Text(), nullable=False),
        sa.Column("production", sa.Text(), nullable=False),
        sa.Column("season", sa.Integer(), nullable=True),
        sa.Column("company", sa.Text(), nullable=False),
        sa.Column("occupation", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=True),
        sa.Column("start", sa.Date(), nullable=True),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("days", sa.Double(), nullable=True),
        sa.Column("hours", sa.Double(), nullable=True),
        sa.Column("amount", sa.Double(), nullable=True),
        sa.Column("paid_not_worked", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_remittances"),
    )
    op.create_index("ix_remittances_member_no_start", "remittances", ["member_no", "start"], unique=False)
    op.create_table(
        "report_digests",
        sa.Column("application", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("application", name="pk_report_digests"),
    )
    op.create_table(
        "seminars",
        sa.Column("member_no", sa.Text(), nullable=False),
        sa.Column("seminar", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("date", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_seminars"),
    )
    op.create_index("ix_seminars_member_no", "seminars", ["member_no"], unique=False)
    op.create_table(
        "standing",
        sa.Column("member_no", sa.Text(), nullable=False),
        sa.Column("start", sa.Date(), nullable=True),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_standing"),
    )
    op.create_index("ix_standing_member_no", "standing", ["member_no"], unique=False)
    op.create_table(
        "submissions",
        sa.Column("inbox", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=71), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("received_at", sa.DateTime(), nullable=False),
        sa.Column("certain", sa.Boolean(), nullable=False),
        sa.Column("received_by", sa.Text(), nullable=False),
        sa.Column("problem_what", sa.Text(), nullable=True),
        sa.Column("problem_advice", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("inbox", "path", "sha256", name="pk_submissions"),
    )
    op.create_index("ix_submissions_received_at", "submissions", ["received_at"], unique=False)
    op.create_index("ix_submissions_sha256", "submissions", ["sha256"], unique=False)
    op.create_table(
        "upgrades",
        sa.Column("member_no", sa.Text(), nullable=False),
        sa.Column("from_category", sa.Text(), nullable=False),
        sa.Column("to_category", sa.Text(), nullable=False),
        sa.Column("approved_on", sa.Date(), nullable=False),
        sa.Column("credits_used", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_upgrades"),
    )
    op.create_index("ix_upgrades_member_no", "upgrades", ["member_no"], unique=False)
    op.create_table(
        "listings",
        sa.Column("member", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["member"], ["members.id"], name="fk_listings_member", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("member", "number", name="pk_listings"),
    )
