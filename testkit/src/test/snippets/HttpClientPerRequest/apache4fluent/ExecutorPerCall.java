package snippets.httpclientperrequest.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Executor;
import org.apache.http.client.fluent.Request;

/** An executor has no connections of its own. */
public final class ExecutorPerCall {

  public String get(Request request) throws IOException {
    return Executor.newInstance().execute(request).returnContent().asString();
  }
}
