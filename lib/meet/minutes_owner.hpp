#pragma once
// Who is to do what a line of minutes says: each takes the words that say it out of the line.
#include <optional>

#include "lib/meet/minutes_term.hpp"

namespace ruka {

/// A name in front of the deed. A word with a capital in front of a sign is meant as one; a name
/// without a sign goes with «выслать» behind it.
std::optional<Participant> take_owner_before(const LineContext& at_desk, LineWords& words);
/// A name in front of the rest: «лапина позвонить», «Иванов до пт расчёт».
std::optional<Participant> take_owner_leading(const LineContext& at_desk, LineWords& words);
/// «выслать КП — Лапина»: a name with a capital behind the last dash.
std::optional<Participant> take_owner_behind(const LineContext& at_desk, LineWords& words);
/// A name behind «поручить», «отв.», "owner:" or in "@Петров", wherever they stand.
std::optional<Participant> take_owner_marked(const LineContext& at_desk, LineWords& words);
/// «поручить Иванову подготовить», «Иванову поручить подготовить», «Решили поручить Иванову …».
std::optional<Participant> take_assigned(const LineContext& at_desk, LineWords& words);

/// «Просьба Иванову проверить», «Лапина должна выслать»: the word beside the name says no more.
void drop_plea(LineWords& words);
void drop_duty(LineWords& words);

}  // namespace ruka
