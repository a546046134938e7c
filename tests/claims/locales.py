"""T3: the same bytes in every locale and every zone of the machine."""
import subprocess
from pathlib import Path

from desk import Claim, finish, make_world, part_of, some, temporary, tries, words_of
from terminal_bytes import READS

LOCALES = ["C", "POSIX", "C.UTF-8", "ru_RU.UTF-8", "tr_TR.UTF-8", "de_DE.UTF-8", "xx_XX.broken", ""]
ZONES = ["UTC", "Europe/Moscow", "America/New_York", "Asia/Kathmandu", "Nowhere/Wrong", ""]
FORMATS = ["text", "csv", "tsv", "json", "jsonl", "md", "ids"]
WRITES = ["task add|Цена 1234,5|--due|пт 14:00", "lead add|ИİıI|--heat|hot|--priority|A|--amount|1 234,50",
          "client add|ISTANBUL Iı|--phone|8 916 000-22-33|--city|Тула"]


def made_locales(folder):
    """LOCPATH with those that the machine can make; the others are broken ones, which is a test too."""
    made = []
    for name in LOCALES:
        language, _, charset = name.partition(".")
        if "_" in language and subprocess.run(
                ["localedef", "-i", language, "-f", charset, folder / name], capture_output=True,
                check=False).returncode < 2:
            made.append(name)
    return made


def environments(folder):
    for name in LOCALES:
        yield {"LC_ALL": name, "LANG": name, "LOCPATH": str(folder), "TZ": "UTC"}
    for zone in ZONES:
        yield {"LC_ALL": "C", "TZ": zone}


def main():
    claim = Claim("T3")
    top = temporary()
    folder = Path(top / "locales")
    folder.mkdir()
    made = made_locales(folder)
    world = make_world(top / "world")
    settings = list(environments(folder))
    for line in some(READS, tries(10, 99), claim.chance):
        for form in some(FORMATS, tries(2, 99), claim.chance):
            language = claim.chance.choice(("en", "ru"))
            answers = [world.run(*words_of(line), "-f", form, RUKA_LANG=language, **environment)
                       for environment in settings]
            for environment, answer in zip(settings, answers):
                claim.check(answer[:2] == answers[0][:2], f"{line} -f {form} --lang {language}: "
                            f"other bytes with {environment}")
    for line in part_of(WRITES, claim.chance, 1):
        said = [world.copy("written").run(*words_of(line), "-f", "json", **environment)
                for environment in settings]
        for environment, answer in zip(settings, said):
            claim.check(answer.status == 0 and answer.out == said[0].out,
                        f"{line}: {answer.out[:200]} with {environment}: {answer.err[:100]}")
    claim.tell(f"{claim.count:,} answers in {len(LOCALES)} locales ({len(made)} made by localedef) and "
               f"{len(ZONES)} zones")
    finish()


if __name__ == "__main__":
    main()
