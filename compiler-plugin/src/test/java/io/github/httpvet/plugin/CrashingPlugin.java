package io.github.httpvet.plugin;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import io.github.httpvet.core.finding.Finding;
import io.github.httpvet.core.tree.Unit;
import io.github.httpvet.javac.UnitCheck;
import java.util.List;

/** The plug-in with rules that fail: at the start if so asked, else in each unit. */
public final class CrashingPlugin implements Plugin, UnitCheck {

  /** For javac. */
  public CrashingPlugin() {}

  @Override
  public String getName() {
    return "HttpVetCrashing";
  }

  @Override
  public void init(JavacTask task, String... args) {
    boolean isAtStart = List.of(args).contains("models=start");
    new HttpVetPlugin(options -> isAtStart ? crash(new NoClassDefFoundError("gone")) : this)
        .init(task, args);
  }

  private static UnitCheck crash(LinkageError failure) {
    throw failure;
  }

  @Override
  public boolean mentionsClient(CharSequence source) {
    return true;
  }

  @Override
  public boolean mayReachClient(CharSequence source) {
    return true;
  }

  @Override
  public boolean isClientType(String canonicalName) {
    return true;
  }

  @Override
  public List<Finding> check(Unit unit) {
    if (unit.text().contains("overflow")) {
      return check(unit);
    }
    throw new IllegalStateException("as asked");
  }
}
