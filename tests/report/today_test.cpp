// The screen of `ruka today` at the width of a terminal.
#include "lib/report/today/today.hpp"

#include <doctest/doctest.h>

#include "lib/base/text.hpp"
#include "lib/client/request/request.hpp"
#include "tests/client/desk.hpp"
#include "tests/store/one_change.hpp"

using namespace ruka;
using namespace std::chrono_literals;

namespace {

constexpr const char* kMatter = "Счёт на пятьдесят офисных кресел с доставкой во вторник";

std::string screen(Desk& desk, int width) {
  const Zone zone("Europe/Moscow");
  const WorkCalendar calendar;
  const PhraseContext phrases{kNow, zone, calendar};
  const Today today = today_report(desk.db, phrases, Settings());
  return today_text(today, phrases, Words(Lang::Russian), width);
}

std::string one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  for (auto at = text.find("  "); at != text.npos; at = text.find("  ")) text.erase(at, 1);
  return text;
}

}  // namespace

TEST_CASE("at 80 columns a client's name is cut, never the matter, the time or the command") {
  Desk desk;
  desk.add("Общество с ограниченной ответственностью Торговый дом Вектор");
  RequestDraft draft;
  draft.client = ClientId{1};
  draft.text = kMatter;
  draft.received_at = kNow - 25h;
  draft.due_at = kNow - 1h;
  add_request(OneChange(desk.db, kNow), draft, Settings());

  const std::string shown = screen(desk, 80);

  for (const std::string_view line : split(shown, '\n')) CHECK(display_width(line) <= 80);
  CHECK(shown.find("просрочено на 1\u00A0ч") != shown.npos);
  CHECK(shown.find("ruka request answer 1 ТЕКСТ") != shown.npos);
  const std::string whole = one_line(shown);
  for (const std::string_view word : split(kMatter, ' ')) CHECK(whole.find(word) != whole.npos);
  CHECK(screen(desk, 0).find(kMatter) != std::string::npos);
}

TEST_CASE("a desk with nothing in it tells what to begin with") {
  Desk desk;

  const std::string shown = screen(desk, 80);

  CHECK(shown.find("ПЕРВЫЕ ШАГИ") != shown.npos);
  CHECK(shown.find("ruka client import ФАЙЛ") != shown.npos);
}
