package io.github.httpvet.cli;

import io.github.httpvet.core.rules.RuleInfo;
import io.github.httpvet.core.rules.Vet;
import java.util.List;
import java.util.function.Consumer;

/** The rules behind javac. */
final class JavacEngine implements Engine {

  @Override
  public List<RuleInfo> rules() {
    return Vet.rules();
  }

  @Override
  public List<Client> clients() {
    return List.of();
  }

  @Override
  public Result check(Job job, Consumer<Progress> progress) {
    Vet.of(job.rules(), job.options());
    return new Result(List.of(), job.sources().size(), 0, List.of());
  }
}
