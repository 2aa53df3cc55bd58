"""Writes the tables for each engine, holds the answers against each other, measures, prints. Started by `run`."""

import csv
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PACK = ROOT / "assets/packs/jp"
CASES = HERE / "cases.json"
CALCULATORS = ["minimum-wage", "paid-leave", "premium-pay", "dismissal-notice"]
# How often a whole process is started.
STARTS = 7


def table(name):
    with open(PACK / "tables" / name, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def grouped(rows, key):
    groups = {}
    for row in rows:
        groups.setdefault(row[key], []).append(row)
    return groups


def write_publicodes(path):
    """The rules with their two tables, as the JSON that publicodes reads."""
    rules = yaml.safe_load((HERE / "publicodes/rules.yaml").read_text("utf-8"))
    floors = grouped(table("minimum-wage.csv"), "prefecture")
    european = lambda day: "/".join(reversed(day.split("-")))
    for prefecture, rows in floors.items():
        rows = sorted(rows, key=lambda row: row["from"], reverse=True)
        rules[f"floor p{prefecture}"] = {
            "variations": [
                {"si": f"day >= {european(row['from'])}", "alors": f"{row['yen']} yen/hour"} for row in rows
            ]
        }
    rules["floor table"] = {
        "variations": [{"si": f"prefecture = 'p{one}'", "alors": f"floor p{one}"} for one in floors]
    }
    columns = grouped(table("paid-leave.csv"), "weekly_days")
    for column, rows in columns.items():
        rows = sorted(rows, key=lambda row: int(row["months"]), reverse=True)
        bands = [{"si": f"months >= {row['months']}", "alors": f"{row['days']} day"} for row in rows]
        rules[f"leave c{column}"] = {"variations": [*bands, {"sinon": "0 day"}]}
    rules["leave table"] = {
        "variations": [{"si": f"leave column = '{one}'", "alors": f"leave c{one}"} for one in columns]
    }
    path.write_text(json.dumps(rules), "utf-8")


def write_openfisca(folder):
    """The tables as a folder of parameters."""
    folder.mkdir(exist_ok=True)

    def write(name, content):
        (folder / f"{name}.yaml").write_text(yaml.safe_dump(content), "utf-8")

    def since(rows, value):
        return {"values": {row["from"]: {"value": int(row[value])} for row in rows}}

    floors = grouped(table("minimum-wage.csv"), "prefecture")
    write("minimum_wage", {f"p{one}": since(rows, "yen") for one, rows in floors.items()})
    columns = grouped(table("paid-leave.csv"), "weekly_days")
    leave = {
        column if column == "full" else f"w{column}": {
            f"m{row['months']}": since([row], "days") for row in rows
        }
        for column, rows in columns.items()
    }
    write("paid_leave", leave)
    constant = lambda number: {"values": {"1994-04-01": {"value": number}}}
    premium = {"overtime": 25, "beyond": 50, "holiday": 35, "night": 25, "step": 60}
    write("premium", {name: constant(number) for name, number in premium.items()})
    write("dismissal_notice_days", constant(30))


def write_small_core(path):
    """Our built pack, cut down to the compared calculators and their figures."""
    core = json.loads((ROOT / "assets/built/jp/core.json").read_text("utf-8"))
    core["rules"], core["definitions"], core["guides"] = [], {}, []
    core.pop("pathways", None)
    core["events"] = {key: type(value)() for key, value in core["events"].items()}
    core["calculators"] = [one for one in core["calculators"] if one["id"] in CALCULATORS]
    used = {parameter for one in core["calculators"] for parameter in one["figures"].values()}
    dropped = {one["file"] for one in core["parameters"] if one["id"] not in used}
    core["parameters"] = [one for one in core["parameters"] if one["id"] in used]
    dropped -= {one["file"] for one in core["parameters"]}
    core["tables"] = {name: text for name, text in core["tables"].items() if name not in dropped}
    path.write_text(json.dumps(core), "utf-8")


class Engine:
    """One side: how it is started."""

    def __init__(self, name, command, folder):
        self.name, self.command, self.folder = name, command, folder

    def start(self, verb, cases, *more):
        """What it prints, with the time of the whole process."""
        arguments = [str(part).format(verb=verb, cases=cases) for part in self.command]
        begun = time.perf_counter()
        done = subprocess.run([*arguments, *map(str, more)], cwd=self.folder, stdout=subprocess.PIPE)
        wall = (time.perf_counter() - begun) * 1e3
        if done.returncode != 0:
            sys.exit(f"{self.name} ended with {done.returncode}")
        return json.loads(done.stdout), wall


def same_answers(engines, cases):
    answers = {engine.name: engine.start("answer", CASES)[0] for engine in engines}
    wrong = [
        f"{case['rule']} {case['given']}: {name} says {found[place]}, expected {case['expect']}"
        for name, found in answers.items()
        for place, case in enumerate(cases)
        if found[place] != case["expect"]
    ]
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"All give the same answers to {len(cases)} cases.\n")


def measured(engines, cases, rounds, cache):
    one = cache / "one.json"
    one.write_text(json.dumps(cases[:1]), "utf-8")
    results = {engine.name: {"wall": [], "memory": [], "load": [], "import": [], "first": []} for engine in engines}
    # Side by side: every engine in each turn, so that a busy moment of the machine meets all of them.
    for _ in range(STARTS):
        for engine in engines:
            found = results[engine.name]
            _, wall = engine.start("answer", one)
            found["wall"].append(wall)
            times, _ = engine.start("measure", one, 1)
            found["memory"].append(times["peak_mb"] or 0.0)
            for key in ("load", "import", "first"):
                found[key].append(times.get(f"{key}_ms", 0.0))
    for engine in engines:
        times, _ = engine.start("measure", CASES, rounds)
        results[engine.name] |= {
            "warm": times["warm_us"],
            "together": times.get("together_us"),
            "after": times["peak_mb"] or 0.0,
        }
    return results


def show(results, rules):
    median = statistics.median
    head = ["", *results]
    rows = [
        ["process for one answer, ms", *(f"{median(one['wall']):.1f}" for one in results.values())],
        ["· starting the engine, ms", *(f"{median(one['import']):.1f}" for one in results.values())],
        ["· reading the rules, ms", *(f"{median(one['load']):.1f}" for one in results.values())],
        ["· first answer, ms", *(f"{median(one['first']):.3f}" for one in results.values())],
        ["peak memory, one answer, MB", *(f"{median(one['memory']):.1f}" for one in results.values())],
        ["peak memory, warm run, MB", *(f"{one['after']:.1f}" for one in results.values())],
    ]
    for rule in rules:
        rows.append([f"warm, {rule}, µs", *(f"{median(one['warm'][rule]):.1f}" for one in results.values())])
    for rule in rules:
        many = (one["together"] for one in results.values())
        rows.append(
            [f"10,000 people at once, {rule}, µs each", *(f"{median(one[rule]):.3f}" if one else "–" for one in many)]
        )
    lines = [head, ["---"] + ["---:"] * len(results), *rows]
    for line in lines:
        print("| " + " | ".join(line) + " |")


def main():
    cache, ours, rounds = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    cases = json.loads(CASES.read_text("utf-8"))
    write_publicodes(cache / "publicodes.json")
    write_openfisca(cache / "parameters")
    write_small_core(cache / "core.json")
    node = ["node", HERE / "publicodes/measure.mjs", "{verb}", "{cases}", cache / "publicodes.json"]
    python = [sys.executable, HERE / "openfisca/measure.py", "{verb}", "{cases}", cache / "parameters"]
    engines = [
        Engine("ours, these rules", [ours, "{verb}", "{cases}", cache / "core.json"], ROOT),
        Engine("ours, whole pack", [ours, "{verb}", "{cases}", ROOT / "assets/built/jp/core.json"], ROOT),
        Engine("publicodes", node, cache / "publicodes"),
        Engine("OpenFisca", python, cache),
    ]
    same_answers(engines, cases)
    results = measured(engines, cases, rounds, cache)
    show(results, list(dict.fromkeys(case["rule"] for case in cases)))
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    print(f"\n{platform.platform()}, {os.cpu_count()} processors, load {load}; Python {platform.python_version()}")


main()
