"""What is asked of people, and what they answered: kept beside the readings, never over them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, exists, insert, select, update

from models.codec import from_json, to_json
from models.database import Database, upsert
from models.tables import CorrectionRow, QuestionRow
from models.terms import Correction, Question

LIVE, SUPERSEDED, WITHDRAWN = "live", "superseded", "withdrawn"


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question and the application that asks it; one question may stand in two applications."""

    application: str
    question: Question


class Answers(Database):
    """Questions by application; corrections by question."""

    def save_questions(self, application: str, questions: Sequence[Question]) -> None:
        """Makes `questions` the ones that `application` (`<cycle>/…`) asks, in place of those it asked."""
        cycle = application.partition("/")[0]
        rows = [
            {
                "application": application,
                "id": question.id,
                "cycle": cycle,
                "rank": question.rank,
                "number": number,
                "body": to_json(question, Question),
            }
            for number, question in enumerate(questions)
        ]
        with self.writing() as connection:
            connection.execute(delete(QuestionRow).where(QuestionRow.application == application))
            upsert(connection, QuestionRow, rows)

    def forget_questions(self, cycle: str, but: Collection[str]) -> None:
        """Drops the questions of the cycle's applications other than `but`: an answer can move a paper so
        that an application is no more."""
        with self.writing() as connection:
            connection.execute(
                delete(QuestionRow).where(
                    QuestionRow.cycle == cycle, QuestionRow.application.not_in(sorted(but))
                )
            )

    def questions(self, cycle: str | None = None) -> tuple[OpenQuestion, ...]:
        """Those of `cycle` (ISO date; null: all) without a live answer, by rank, application and order."""
        answered = exists().where(CorrectionRow.question == QuestionRow.id, CorrectionRow.state == LIVE)
        query = select(QuestionRow.rank, QuestionRow.application, QuestionRow.number, QuestionRow.body)
        query = query.where(~answered)
        if cycle is not None:
            query = query.where(QuestionRow.cycle == cycle)
        with self.looking() as connection:
            rows = sorted(connection.execute(query).all())
        return tuple(OpenQuestion(application, from_json(body, Question)) for _, application, _, body in rows)

    def question(self, id: str) -> OpenQuestion | None:
        """The question named `id`, answered or not, in the latest cycle that asks it; null if none does."""
        query = select(QuestionRow.application, QuestionRow.body).where(QuestionRow.id == id)
        query = query.order_by(QuestionRow.cycle.desc(), QuestionRow.application).limit(1)
        with self.looking() as connection:
            row = connection.execute(query).first()
        return None if row is None else OpenQuestion(row[0], from_json(row[1], Question))

    def add_correction(self, correction: Correction) -> None:
        """Makes `correction` the live answer to its question; the earlier one stays, superseded."""
        same = (
            CorrectionRow.question == correction.question,
            CorrectionRow.value == correction.value,
            CorrectionRow.by == correction.by,
            CorrectionRow.reason == correction.reason,
            CorrectionRow.at == correction.at,
        )
        with self.writing() as connection:
            if connection.execute(select(CorrectionRow.id).where(*same)).first() is not None:
                return
            _end(connection, correction.question, SUPERSEDED)
            connection.execute(
                insert(CorrectionRow).values(
                    question=correction.question,
                    target=correction.target,
                    value=correction.value,
                    by=correction.by,
                    at=correction.at,
                    state=LIVE,
                    reason=correction.reason,
                )
            )

    def corrections(self) -> tuple[Correction, ...]:
        """The live answers, by target."""
        columns = (CorrectionRow.question, CorrectionRow.target, CorrectionRow.value)
        query = select(*columns, CorrectionRow.by, CorrectionRow.at, CorrectionRow.reason).where(
            CorrectionRow.state == LIVE
        )
        with self.looking() as connection:
            rows = connection.execute(query.order_by(CorrectionRow.target, CorrectionRow.question)).all()
        return tuple(Correction(*row) for row in rows)

    def withdraw_correction(self, question: str) -> bool:
        """Takes the live answer to `question` back; false where there is none. The question is open again."""
        with self.writing() as connection:
            return _end(connection, question, WITHDRAWN) > 0


def _end(connection: Connection, question: str, state: str) -> int:
    """Gives the live answer to `question` another state; how many there were."""
    live = (CorrectionRow.question == question, CorrectionRow.state == LIVE)
    return connection.execute(update(CorrectionRow).where(*live).values(state=state)).rowcount
