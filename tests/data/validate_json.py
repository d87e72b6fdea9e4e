# SPDX-License-Identifier: GPL-3.0-or-later
"""validate_json.py SCHEMA DOCUMENT...: says where documents do not keep to a JSON Schema, and ends with 1 if one does not."""
import json
import sys

try:
    from jsonschema.validators import validator_for
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file, parse_constant=lambda word: sys.exit(f"{path}: {word} is no JSON"))


schema = read(sys.argv[1])
Validator = validator_for(schema)
Validator.check_schema(schema)
wrong = 0
for path in sys.argv[2:]:
    for error in Validator(schema).iter_errors(read(path)):
        wrong += 1
        print(f"{path}: {'/'.join(str(part) for part in error.absolute_path)}: {error.message[:400]}")
sys.exit(1 if wrong else 0)
