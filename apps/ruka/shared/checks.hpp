#pragma once
// The check verb of a noun: its named rules, each finding with the command that mends it.
#include "apps/ruka/command.hpp"
#include "apps/ruka/context.hpp"
#include "lib/desk/check.hpp"

namespace ruka {

/// What every check takes.
inline constexpr Option kCheckOptions[] = {
    {"--rule", Takes::Text, "RULE", N_("only this rule, switched off or not")},
    {"--severity", Takes::Word, "SEVERITY", N_("only findings of this severity"), kSeverities},
    {"--rules", Takes::Nothing, "", N_("the rules themselves")},
};

/// Prints the findings of the noun's rules among the query's records, or with --rules the rules
/// themselves; status 1 where there is one.
void run_checks(Context& context, const Parsed& parsed, std::string_view noun, CheckQuery query);

/// Says beside the answer to a write what the rules find of that record, but for mere notes;
/// nothing with --quiet.
void note_findings(Context& context, std::string_view noun, std::int64_t id);

}  // namespace ruka
