#include "lib/time/phrase.hpp"

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/time/phrase_reader.hpp"

namespace ruka {

namespace {

Message how_to_write_dates() {
  return msg("write it like: fri 16:30, in 3 days, +3wd, 31.12.2026 (see man ruka-dates)");
}

[[noreturn]] void refuse(std::string_view phrase, std::string_view word) {
  if (is_vague_hour(word)) {
    throw Error(ErrorKind::Value,
                msg("“{phrase}” is doubtful: “{word}” is no hour",
                    {{"phrase", terminal_safe(phrase)}, {"word", terminal_safe(word)}}),
                msg("say the hour: tomorrow 9:00, 9 am, 16:30"));
  }
  const std::string near = nearest_word(word, all_phrase_words());
  if (!near.empty() && near != word) {
    throw Error(ErrorKind::Value,
                msg("“{phrase}” is not a date: “{word}” is not understood",
                    {{"phrase", terminal_safe(phrase)}, {"word", terminal_safe(word)}}),
                msg("did you mean “{near}”?", {{"near", near}}));
  }
  throw Error(ErrorKind::Value,
              msg("“{phrase}” is not a date: “{word}” is not understood",
                  {{"phrase", terminal_safe(phrase)}, {"word", terminal_safe(word)}}),
              how_to_write_dates());
}

[[noreturn]] void refuse_empty() {
  throw Error(ErrorKind::Value, msg("an empty text is not a date"), how_to_write_dates());
}

}  // namespace

Instant When::deadline(const Zone& zone) const {
  return at ? *at : zone.to_instant(end_of_day(on));
}

When parse_when(std::string_view phrase, const PhraseContext& context) {
  auto words = phrase_words(phrase);
  if (words.empty()) refuse_empty();
  const std::size_t count = words.size();
  PhraseReader reader(std::move(words), context, Extent::Whole);
  if (reader.read() < count) refuse(phrase, reader.stopped_at());
  return reader.result();
}

When take_when(std::string_view& text, const PhraseContext& context) {
  const auto words = phrase_words(text);
  if (words.empty()) refuse_empty();
  PhraseReader reader(words, context, Extent::Head);
  const std::size_t taken = reader.read();
  if (taken == 0) refuse(text, words.front().text);
  if (is_vague_hour(reader.stopped_at())) refuse(text, reader.stopped_at());
  if (const std::string_view word = reader.also_when(); !word.empty()) {
    throw Error(
        ErrorKind::Value,
        msg("“{text}” is doubtful: “{word}” says when too",
            {{"text", terminal_safe(text)}, {"word", terminal_safe(word)}}),
        msg("write one day and one hour first, then the text: tomorrow 10:00 send the offer"));
  }
  text = trim(text.substr(words[taken - 1].end));
  return reader.result();
}

}  // namespace ruka
