#pragma once
// The filters that every list takes under the same words: TEXT, --client, --period, --since,
// --until. A list declares those that it has; one that was not given adds nothing.
#include <string_view>

#include "apps/ruka/context.hpp"

namespace ruka {

/// --period, --since and --until as conditions on a moment; a day alone counts whole.
void filter_moments(Context& context, const Parsed& parsed, std::string_view field,
                    ListQuery& query);
/// --since and --until alone.
void filter_since_until(Context& context, const Parsed& parsed, std::string_view field,
                        ListQuery& query);
/// --period, --since and --until on a day of the office.
void filter_days(Context& context, const Parsed& parsed, std::string_view field, ListQuery& query);
/// --client as a condition on a client's number.
void filter_client(Context& context, const Parsed& parsed, std::string_view field,
                   ListQuery& query);
/// TEXT: the words of the rows of `table`, in any form; `id` is the column with their number.
void filter_words(const Parsed& parsed, std::string_view table, std::string_view id,
                  ListQuery& query);

}  // namespace ruka
