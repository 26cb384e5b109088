#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times whole runs of `quadrat-cli estimate` on the benchmark survey: seconds and memory a task.

usage: whole_tasks.py CLI DATA_DIR ROWS [TASK ...]

DATA_DIR holds survey_ROWS.csv (50 strata of 40 clusters, 20 items of 1-5, income, minutes),
margins.csv (variable,level,total) and aux_totals_ROWS.csv (name,total). The best of three runs
counts; memory is the peak resident size of the process.
"""
import csv, json, os, subprocess, sys, tempfile, time

ITEMS = [f"q{k}" for k in range(1, 21)]


def margins(folder):
    totals = {}
    with open(os.path.join(folder, "margins.csv"), encoding="utf-8") as f:
        for row in csv.DictReader(f):
            totals.setdefault(row["variable"], {})[row["level"]] = float(row["total"])
    return [{"variable": name, "totals": counts} for name, counts in totals.items()]


def numeric_totals(folder, rows):
    with open(os.path.join(folder, f"aux_totals_{rows}.csv"), encoding="utf-8") as f:
        return [{"variable": row["name"], "total": float(row["total"])}
                for row in csv.DictReader(f) if row["name"] in ("income", "minutes")]


def estimates(task):
    if task == "T2":
        return [{"id": q, "statistic": "proportion", "variables": [q], "ci": "logit"} for q in ITEMS]
    if task == "T3":
        return [{"id": q, "statistic": "crosstab", "rows": q, "columns": "commune"} for q in ITEMS]
    if task == "T4":
        return [{"id": "means", "statistic": "mean", "variables": ["income", "minutes"],
                 "by": ["commune", "sex"]}]
    if task == "T6":
        return [{"id": "means", "statistic": "mean", "variables": ITEMS + ["income", "minutes"]}]
    if task == "T7":
        return [{"id": "quartiles", "statistic": "quantile", "variables": ["income"],
                 "by": ["commune"]}]
    return [{"id": "mean", "statistic": "mean", "variables": ["income" if task == "T5" else "q1"]}]


def specification(task, folder, rows):
    spec = {"data": os.path.abspath(os.path.join(folder, f"survey_{rows}.csv")),
            "design": {"weights": "w", "strata": ["stratum"], "clusters": ["psu"], "fpc": ["fpc1"]},
            "estimates": estimates(task)}
    if task == "T5":
        spec["weighting"] = [{"step": "rake", "margins": margins(folder)}]
    if task.startswith("T8"):
        step = {"step": "calibrate", "distance": "linear",
                "totals": margins(folder) + numeric_totals(folder, rows)}
        if task == "T8-logit":
            step.update(distance="logit", bounds=[0.3, 3])
        spec["weighting"] = [step]
    if task == "T6":
        spec["design"]["replicates"] = {"type": "bootstrap", "count": 500, "seed": 1}
    if task == "T6-jackknife":
        spec["design"]["replicates"] = {"type": "JKn"}
        spec["estimates"] = estimates("T6")
    return spec


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    cli, folder, rows = sys.argv[1:4]
    tasks = sys.argv[4:] or ["T2", "T3", "T4", "T5", "T6", "T6-jackknife", "T7", "T8", "T8-logit"]
    for task in tasks:
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump(specification(task, folder, rows), file)
            file.flush()
            best = None
            for _ in range(3):
                begin = time.perf_counter()
                process = subprocess.Popen([cli, "estimate", file.name],
                                           stdout=subprocess.DEVNULL)
                _, status, usage = os.wait4(process.pid, 0)
                seconds = time.perf_counter() - begin
                if status != 0:
                    sys.exit(f"{task} failed")
                best = min(best or seconds, seconds)
        cpu = usage.ru_utime + usage.ru_stime
        print(f"{task:14s} {best:7.3f} s  {cpu:7.3f} s of processor  "
              f"{usage.ru_maxrss / 1024:5.0f} MB", flush=True)


main()
