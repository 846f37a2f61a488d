package snippets.httpclientperrequest.apache5fluent;

import java.io.IOException;
import org.apache.hc.client5.http.fluent.Executor;
import org.apache.hc.client5.http.fluent.Request;

/** An executor has no connections of its own. */
public final class ExecutorPerCall {

  public String get(Request request) throws IOException {
    Executor executor = Executor.newInstance();
    return executor.execute(request).returnContent().asString();
  }
}
