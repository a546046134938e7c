// ruka date PHRASE: what a date phrase means.
#include "apps/ruka/context.hpp"
#include "apps/ruka/desk/commands.hpp"
#include "lib/base/error.hpp"
#include "lib/time/window.hpp"

namespace ruka {

namespace {

constexpr Argument kDateArguments[] = {
    {"PHRASE", Takes::When, N_("a date phrase or a period"), Many::OneOrMore}};
constexpr Example kDateExamples[] = {{"ruka date \"в следующую пятницу\"", N_("the day it means")},
                                     {"ruka date +3рд", N_("three working days from now")}};

Record when_record(const std::string& phrase, const When& when) {
  Record record;
  record.add({"phrase", N_("Phrase"), Type::Text}, phrase)
      .add({"at", N_("Moment"), Type::Instant}, when.at ? Cell(*when.at) : Cell())
      .add({"on", N_("Day"), Type::Day}, when.on);
  return record;
}

Record period_record(const std::string& phrase, const Period& period) {
  Record record;
  record.add({"phrase", N_("Phrase"), Type::Text}, phrase)
      .add({"from", N_("From"), Type::Day}, period.from)
      .add({"to", N_("To"), Type::Day}, period.to);
  return record;
}

void show_when(Context& context, const std::string& phrase, const When& when) {
  context.print(when_record(phrase, when), [&](int) {
    const Message day = when.at ? say_instant(*when.at, context.zone()) : say_day(when.on);
    return context.words().say(
               msg("{day} ({distance})",
                   {{"day", day}, {"distance", say_distance(when.on, context.today())}})) +
           "\n";
  });
}

Record window_record(const std::string& phrase, const Window& window) {
  Record record;
  record.add({"phrase", N_("Phrase"), Type::Text}, phrase)
      .add({"at", N_("Moment"), Type::Instant}, window.from)
      .add({"until", N_("Until"), Type::Instant}, window.until);
  return record;
}

void show_window(Context& context, const std::string& phrase, const Window& window) {
  context.print(window_record(phrase, window), [&](int) {
    return context.words().say(say_window(window, context.zone())) + "\n";
  });
}

void date(Context& context, const Parsed& parsed) {
  const std::string phrase = fmt::format("{}", fmt::join(parsed.all("PHRASE"), " "));
  std::optional<When> when;
  std::optional<Error> refused;
  try {
    when = parse_when(phrase, context.phrases(Yearless::Ahead));
  } catch (const Error& error) {
    refused = error;
  }
  if (when) return show_when(context, phrase, *when);
  std::optional<Period> period;
  try {
    period = parse_period(phrase, context.phrases(Yearless::Ahead));
  } catch (const Error&) {
    if (phrase.find("..") != phrase.npos) throw;
    const auto window = said_window(phrase, context.phrases(Yearless::Ahead));
    if (window) return show_window(context, phrase, *window);
    throw *refused;  // what is wrong with it as a date says more
  }
  context.print(period_record(phrase, *period), [&](int) {
    return context.words().say(msg(
               "{from} - {to}", {{"from", say_day(period->from)}, {"to", say_day(period->to)}})) +
           "\n";
  });
}

}  // namespace

const Command kDateCommand = {.words = "date",
                              .purpose = N_("what a date phrase means"),
                              .arguments = kDateArguments,
                              .examples = kDateExamples,
                              .run = date};

}  // namespace ruka
