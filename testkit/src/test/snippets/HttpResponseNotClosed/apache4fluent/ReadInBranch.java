package snippets.httpresponsenotclosed.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Executor;
import org.apache.http.client.fluent.Request;
import org.apache.http.client.fluent.Response;

/** Discarded only where somebody is curious. */
public final class ReadInBranch {

  public String send(Executor executor, Request request, boolean wanted) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = executor.execute(request);
    if (wanted) {
      return response.returnContent().asString();
    }
    return null;
  }
}
