#include "apps/ruka/client/text_options.hpp"

#include "lib/party/birthday.hpp"

namespace ruka {

ClientTextEdits client_texts_of(const Parsed& parsed) {
  ClientTextEdits given;
  for (const ClientField& field : kClientFields) given.*field.edit = parsed.text(field.option);
  return given;
}

ContactTextEdits contact_texts_of(Context& context, const Parsed& parsed) {
  ContactTextEdits given;
  for (const ContactField& field : kContactFields) {
    auto& text = given.*field.edit;
    text = parsed.text(field.option);
    if (text && field.type == Type::Birthday)
      text = read_birthday(*text, context.phrases(Yearless::Past));
  }
  return given;
}

ClientTexts whole_texts(const ClientTextEdits& given) {
  ClientTexts texts;
  for (const ClientField& field : kClientFields) {
    texts.*field.text = (given.*field.edit).value_or("");
  }
  return texts;
}

}  // namespace ruka
