#include "lib/archive/document.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

extern const Noun kDocumentNoun;
extern const Schema kDocumentSchema;

const Noun kDocumentNoun = {.code = "document",
                            .words = "archive",
                            .list = &kDocumentList,
                            .show = "archive show",
                            .schema = &kDocumentSchema};

}  // namespace ruka
