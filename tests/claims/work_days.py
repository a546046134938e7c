"""T1: working-day arithmetic is right.

The working days of each month as the production calendar of Russia has them, 2021-2026, and terms
in working days from days of 2018-2027 against counting by hand. Each transfer and holiday of
these years is compared in tests/time/work_calendar_test.cpp.
"""
import datetime
import json

from claim import Claim, finish, some, tries
from desk import temporary
from world import make_world

# Working days of January to December by the production calendars for a five-day week; 2021 with the
# days that the decrees of 23 April and 20 October made free.
MONTHS = {
    2021: [15, 19, 22, 22, 15, 21, 22, 22, 22, 21, 17, 22],
    2022: [16, 19, 22, 21, 18, 21, 21, 23, 22, 21, 21, 22],
    2023: [17, 18, 22, 20, 20, 21, 21, 23, 21, 22, 21, 21],
    2024: [17, 20, 20, 21, 20, 19, 23, 22, 21, 23, 21, 21],
    2025: [17, 20, 21, 22, 18, 19, 23, 21, 22, 23, 19, 22],
    2026: [15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22],
}
YEARS = range(2018, 2028)


def kinds(desk, year):
    """{day: its kind} of a year, every day of it."""
    rows = json.loads(desk.must("calendar", str(year), "-f", "json"))
    return {datetime.date.fromisoformat(row["on"]): row["kind"] for row in rows}


def after(calendar, day, count):
    while count:
        day += datetime.timedelta(days=1)
        count -= calendar[day] in ("working", "short")
    return day


def main():
    claim = Claim("T1")
    desk = make_world(temporary() / "world")
    calendar = {}
    for year in YEARS:
        days = kinds(desk, year)
        first = datetime.date(year, 1, 1)
        length = (datetime.date(year + 1, 1, 1) - first).days
        claim.check(sorted(days) == [first + datetime.timedelta(days=i) for i in range(length)],
                    f"{year} has not every day once")
        calendar |= days
    for year, months in MONTHS.items():
        for month, wanted in enumerate(months, 1):
            got = sum(kind in ("working", "short") for day, kind in calendar.items()
                      if (day.year, day.month) == (year, month))
            claim.check(got == wanted, f"{month:02}.{year}: {got} working days, not {wanted}")
    days = [day for day in sorted(calendar) if day.year < YEARS[-1]]
    chosen = some(days, tries(200, len(days)), claim.chance)
    for day in chosen:
        count = claim.chance.randint(1, 12)
        got = json.loads(desk.must("date", f"+{count}рд", "-f", "json",
                                   RUKA_NOW=f"{day:%d.%m.%Y} 10:00"))["on"]
        wanted = after(calendar, day, count)
        claim.check(got == str(wanted), f"{day} + {count} working days: {got}, not {wanted}")
    claim.tell(f"{len(calendar):,} days, 72 months of 6 official years, {len(chosen):,} terms")
    finish()


if __name__ == "__main__":
    main()
