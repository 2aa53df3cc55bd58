"""Joins what both sides measured; `run` starts it."""
import json
import sys

folder, *sides = sys.argv[1:]
queries = json.load(open(f"{folder}/queries.json"))


def fits(expected, key):
    return key.startswith(expected[:-1]) if expected.endswith("*") else key == expected


def recall(answers):
    by = {(one["language"], one["typed"]): one["found"] for one in answers}
    shares = {}
    for query in queries:
        found = by[(query["language"], query["typed"])]
        there = [any(fits(one, key) for one in line.split("|") for key in found) for line in query["expect"]]
        shares.setdefault(query["language"], []).append(sum(there) / len(there))
    every = [share for some in shares.values() for share in some]
    return sum(every) / len(every), {language: sum(some) / len(some) for language, some in shares.items()}


def part(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


rows = []
for name in sides:
    measured = json.load(open(f"{folder}/{name}.json"))
    all_recall, by_language = recall(measured["answers"])
    rows.append({
        "": name,
        "recall at 5": f"{all_recall:.3f}",
        "query p50, ms": f"{part(measured['times'], 0.5):.2f}",
        "query p95, ms": f"{part(measured['times'], 0.95):.2f}",
        "query max, ms": f"{max(measured['times']):.2f}",
        "making the index, ms": f"{part(measured['index_ms'], 0.5):.0f}",
        "a later start to the first answer, ms": f"{part(measured['open_ms'], 0.5):.1f}",
        "kept, MB": f"{part(measured['bytes'], 0.5) / 1e6:.1f}",
        "peak memory of the process": measured["peak"],
        **{f"recall, {language}": f"{share:.2f}" for language, share in by_language.items()},
    })
print("|" + "|".join([""] + [row[""] for row in rows]) + "|")
print("| --- |" + " ---: |" * len(rows))
for key in list(rows[0])[1:]:
    print(f"| {key} | " + " | ".join(row[key] for row in rows) + " |")
