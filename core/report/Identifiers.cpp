// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Identifiers.h"

namespace drm {

const std::vector<Identifier> &findingIdentifiers()
{
    static const std::vector<Identifier> list{
        {"MITRE ATLAS", "5.6", "AML.T0018", "Manipulate AI Model", "https://atlas.mitre.org/techniques/AML.T0018"},
        {"MITRE ATLAS", "5.6", "AML.T0018.000", "Poison AI Model", "https://atlas.mitre.org/techniques/AML.T0018.000"},
        {"MITRE ATLAS", "5.6", "AML.T0020", "Poison Training Data", "https://atlas.mitre.org/techniques/AML.T0020"},
        {"MITRE ATLAS", "5.6", "AML.T0043.004", "Insert Backdoor Trigger",
         "https://atlas.mitre.org/techniques/AML.T0043.004"},
        {"NIST AI 100-2", "E2025", "NISTAML.023", "Backdoor Poisoning", "https://doi.org/10.6028/NIST.AI.100-2e2025"},
        {"NIST AI 100-2", "E2025", "NISTAML.026", "Model Poisoning (Integrity)",
         "https://doi.org/10.6028/NIST.AI.100-2e2025"},
        {"OWASP Machine Learning Security Top Ten", "2023 (draft)", "ML10", "Model Poisoning",
         "https://owasp.org/www-project-machine-learning-security-top-10/"},
        {"OWASP Machine Learning Security Top Ten", "2023 (draft)", "ML02", "Data Poisoning Attack",
         "https://owasp.org/www-project-machine-learning-security-top-10/"},
        {"EU AI Act", "Regulation (EU) 2024/1689", "Article 15(5)", "Accuracy, robustness and cybersecurity",
         "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"},
    };
    return list;
}

const std::vector<Identifier> &measureIdentifiers()
{
    static const std::vector<Identifier> list{
        {"MITRE ATLAS", "5.6", "AML.M0008", "Validate AI Model", "https://atlas.mitre.org/mitigations/AML.M0008"},
        {"MITRE ATLAS", "5.6", "AML.M0014", "Verify AI Artifacts", "https://atlas.mitre.org/mitigations/AML.M0014"},
    };
    return list;
}

} // namespace drm
