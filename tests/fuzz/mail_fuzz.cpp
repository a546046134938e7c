// Letters of any bytes: no crash, and what is read is text that can be stored.
#include "lib/base/text.hpp"
#include "lib/exchange/mail/mail.hpp"
#include "lib/exchange/mail/mail_text.hpp"
#include "tests/fuzz/must.hpp"

using namespace ruka;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const Mail mail = read_mail(bytes);
  must(mail.problem.empty() || mail.text.size() <= kMostMailText + 3);
  for (const std::string* text : {&mail.subject, &mail.text, &mail.message_id, &mail.from.name}) {
    must(is_utf8(*text) && text->find('\0') == std::string::npos);
  }
  must(mail.subject.find('\n') == std::string::npos);
  must(is_utf8(text_of_html(bytes)) || !is_utf8(bytes));
  must(unflowed(bytes, true).size() <= 2 * size + 1);
  return 0;
}
