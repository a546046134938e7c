// ruka completion SHELL: the script that teaches a shell our words.
#include "apps/ruka/context.hpp"
#include "apps/ruka/desk/commands.hpp"

#include "lib/i18n/codes.hpp"

namespace ruka {

/// Embedded from completions/ by lib/embed.cmake; empty for another shell.
std::string_view completion_script(std::string_view shell);

namespace {

constexpr Codes kShells = {"", code_words<"bash", "zsh", "fish">};
constexpr Argument kCompletionArguments[] = {
    {"SHELL", Takes::Word, N_("the shell"), Many::One, kShells}};
constexpr Example kCompletionExamples[] = {
    {"ruka completion bash > ~/.local/share/bash-completion/completions/ruka",
     N_("for bash, without installing the package")}};

void print(Context& context, const Parsed& parsed) {
  context.print_text(completion_script(parsed.required("SHELL")));
}

}  // namespace

const Command kCompletionCommand = {.words = "completion",
                                    .purpose = N_("the completion script of a shell"),
                                    .arguments = kCompletionArguments,
                                    .examples = kCompletionExamples,
                                    .run = print};

}  // namespace ruka
