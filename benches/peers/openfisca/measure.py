"""OpenFisca's side of the comparison; `benches/peers/run` starts it with the Python in which OpenFisca is installed.

    measure.py answer CASES PARAMETERS            the answers of all cases
    measure.py measure CASES PARAMETERS ROUNDS    times
"""

import json
import sys
import time

BEGUN = time.perf_counter()
import numpy  # noqa: E402
from openfisca_core.entities import build_entity  # noqa: E402
from openfisca_core.periods import DateUnit  # noqa: E402
from openfisca_core.simulations import SimulationBuilder  # noqa: E402
from openfisca_core.taxbenefitsystems import TaxBenefitSystem  # noqa: E402
from openfisca_core.variables import Variable  # noqa: E402

IMPORTED = time.perf_counter()
PERSON = build_entity(key="person", plural="persons", label="A person", is_person=True)


def half_up(amount):
    """Fractions of a yen: half and more goes up. Binary fractions just below a half come from the division."""
    return numpy.floor(amount + 0.5 + 1e-9)


def number(person, name, period):
    """A number that was told, precise to the yen: OpenFisca keeps single precision."""
    return person(name, period).astype("float64")


def given(name, of=float):
    """A variable that is told."""
    body = {"value_type": of, "entity": PERSON, "definition_period": DateUnit.DAY, "label": name}
    if of is float:
        body["default_value"] = 0
    return type(name, (Variable,), body)


class minimum_wage_short(Variable):
    """Minimum Wage Act 4: what is missing to the floor of the day."""

    value_type = float
    entity = PERSON
    definition_period = DateUnit.DAY

    def formula(person, period, parameters):
        floor = parameters(period).minimum_wage[person("prefecture", period)]
        missing = (floor - number(person, "pay", period)) * number(person, "hours", period)
        return numpy.maximum(half_up(missing), 0)


class leave_days(Variable):
    """Labor Standards Act 39 with Enforcement Regulation 24-3: the days of a grant, by the months of service."""

    value_type = float
    entity = PERSON
    definition_period = DateUnit.DAY

    def formula(person, period, parameters):
        days, hours = person("days_week", period), person("hours_week", period)
        column = numpy.select(
            [(hours >= 30) | (days >= 5), days >= 4, days >= 3, days >= 2], ["full", "w4", "w3", "w2"], "w1"
        )
        # The band: the last of the table's months that is not above the months of service.
        months = person("months", period)
        steps = numpy.array([6, 18, 30, 42, 54, 66, 78])
        place = numpy.searchsorted(steps, months, side="right") - 1
        row = numpy.char.add("m", steps[numpy.maximum(place, 0)].astype(str))
        return numpy.where(place < 0, 0, parameters(period).paid_leave[column][row])


class premium_pay(Variable):
    """Labor Standards Act 37: each kind of hours rounded once."""

    value_type = float
    entity = PERSON
    definition_period = DateUnit.DAY

    def formula(person, period, parameters):
        premium = parameters(period).premium
        pay, overtime = number(person, "pay", period), number(person, "overtime", period)
        within = numpy.minimum(overtime, premium.step)
        return (
            half_up(within * pay * (100 + premium.overtime) / 100)
            + half_up((overtime - within) * pay * (100 + premium.beyond) / 100)
            + half_up(number(person, "holiday", period) * pay * (100 + premium.holiday) / 100)
            + half_up(number(person, "night", period) * pay * premium.night / 100)
        )


class dismissal_pay(Variable):
    """Labor Standards Act 20 and 12: the missing days of thirty, times the average wage, cut off below a sen."""

    value_type = float
    entity = PERSON
    definition_period = DateUnit.DAY

    def formula(person, period, parameters):
        missing = numpy.maximum(parameters(period).dismissal_notice_days - person("notice", period), 0)
        sen = numpy.floor(number(person, "yen", period) * 100 / number(person, "wage_days", period))
        return half_up(sen * missing / 100)


INPUTS = {
    "minimum-wage": {"prefecture": ("prefecture", lambda text: "p" + text), "pay": ("pay", float), "hours": ("hours", float)},
    "paid-leave": {"months": ("months", float), "days_week": ("days-week", float), "hours_week": ("hours-week", float)},
    "premium-pay": {name: (name, float) for name in ("pay", "overtime", "holiday", "night")},
    "dismissal": {"yen": ("yen", float), "wage_days": ("days", float), "notice": ("notice", float)},
}
TARGETS = {
    "minimum-wage": "minimum_wage_short",
    "paid-leave": "leave_days",
    "premium-pay": "premium_pay",
    "dismissal": "dismissal_pay",
}


def system(parameters):
    rules = TaxBenefitSystem([PERSON])
    rules.load_parameters(parameters)
    rules.add_variable(given("prefecture", str))
    for name in ("pay", "hours", "months", "days_week", "hours_week", "overtime", "holiday", "night", "yen", "wage_days", "notice"):
        rules.add_variable(given(name))
    for variable in (minimum_wage_short, leave_days, premium_pay, dismissal_pay):
        rules.add_variable(variable)
    return rules


def evaluate(rules, case, count=1):
    """The answer for one person, or for `count` of them at once."""
    day = case["given"]["day"]
    simulation = SimulationBuilder().build_default_simulation(rules, count)
    for variable, (fact, read) in INPUTS[case["rule"]].items():
        simulation.set_input(variable, day, numpy.repeat(read(case["given"][fact]), count))
    return simulation.calculate(TARGETS[case["rule"]], day)


def main():
    verb, cases, parameters = sys.argv[1:4]
    with open(cases, encoding="utf-8") as file:
        cases = json.load(file)
    begun = time.perf_counter()
    rules = system(parameters)
    loaded = time.perf_counter()
    if verb == "answer":
        print(json.dumps([float(evaluate(rules, case)[0]) for case in cases]))
        return
    begun_first = time.perf_counter()
    evaluate(rules, cases[0])
    first = time.perf_counter() - begun_first
    by_rule = {}
    for case in cases:
        by_rule.setdefault(case["rule"], []).append(case)
    warm = {rule: [] for rule in by_rule}
    together = {rule: [] for rule in by_rule}
    many = 10_000
    for _ in range(int(sys.argv[4])):
        for rule, some in by_rule.items():
            start = time.perf_counter()
            for case in some:
                evaluate(rules, case)
            warm[rule].append((time.perf_counter() - start) * 1e6 / len(some))
            start = time.perf_counter()
            evaluate(rules, some[0], many)
            together[rule].append((time.perf_counter() - start) * 1e6 / many)
    print(
        json.dumps(
            {
                "import_ms": (IMPORTED - BEGUN) * 1e3,
                "load_ms": (loaded - begun) * 1e3,
                "first_ms": first * 1e3,
                "warm_us": warm,
                "together_us": together,
            }
        )
    )


main()
