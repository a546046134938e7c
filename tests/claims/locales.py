"""T3: the same bytes in every locale and every zone of the machine."""
import subprocess
from pathlib import Path

from claim import Claim, finish, part_of, some, tries
from desk import temporary
from terminal_bytes import READS
from world import make_world, words_of

LOCALES = ["C", "POSIX", "C.UTF-8", "ru_RU.UTF-8", "tr_TR.UTF-8", "de_DE.UTF-8", "xx_XX.broken", ""]
ZONES = ["UTC", "Europe/Moscow", "America/New_York", "Asia/Kathmandu", "Nowhere/Wrong", ""]
FORMATS = ["text", "csv", "tsv", "json", "jsonl", "md", "ids"]
WRITES = [
    "task add|Цена 1234,5|--due|пт 14:00",
    "lead add|ИİıI|--heat|hot|--priority|A|--amount|1 234,50",
    "client add|ISTANBUL Iı|--phone|8 916 000-22-33|--city|Тула",
]


def made_locales(names, folder):
    """Makes those that the machine can, for LOCPATH; the others are broken ones: a test too."""
    made = []
    for name in names:
        language, _, charset = name.partition(".")
        if "_" in language and subprocess.run(
                ["localedef", "-i", language, "-f", charset, folder / name], capture_output=True,
                check=False).returncode < 2:
            made.append(name)
    return made


def environments(names, folder):
    for name in names:
        yield {"LC_ALL": name, "LANG": name, "LOCPATH": str(folder), "TZ": "UTC"}
    for zone in ZONES:
        yield {"LC_ALL": "C", "TZ": zone}


def main():
    claim = Claim("T3")
    top = temporary()
    folder = Path(top / "locales")
    folder.mkdir()
    names = part_of(LOCALES, claim.chance)
    made = made_locales(names, folder)
    world = make_world(top / "world")
    settings = list(environments(names, folder))
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
    claim.tell(f"{claim.count:,} answers in {len(names)} locales ({len(made)} made by localedef) "
               f"and {len(ZONES)} zones")
    finish()


if __name__ == "__main__":
    main()
