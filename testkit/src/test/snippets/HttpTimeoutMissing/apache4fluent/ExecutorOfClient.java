package snippets.httptimeoutmissing.apache4fluent;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.fluent.Executor;
import org.apache.http.client.fluent.Request;

/** The client may have its own timeouts. */
public final class ExecutorOfClient {

  private final Executor executor;

  public ExecutorOfClient(HttpClient client) {
    executor = Executor.newInstance(client);
  }

  public String get(String uri) throws IOException {
    return executor.execute(Request.Get(uri)).returnContent().asString();
  }
}
