package snippets.httptimeoutmissing.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Executor;
import org.apache.http.client.fluent.Request;

/** The executor adds no timeouts. */
public final class DefaultExecutor {

  private final Executor executor = Executor.newInstance();

  public String get(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return executor.execute(Request.Get(uri).useExpectContinue()).returnContent().asString();
  }
}
