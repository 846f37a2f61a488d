package snippets.httpresponsenotclosed.apache5fluent;

import java.io.IOException;
import org.apache.hc.client5.http.fluent.Executor;
import org.apache.hc.client5.http.fluent.Request;
import org.apache.hc.client5.http.fluent.Response;

/** Read only where somebody is curious. */
public final class ReadInBranch {

  public String send(Executor executor, Request request, boolean wanted) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = executor.execute(request);
    if (!wanted) {
      return "";
    }
    return response.returnContent().asString();
  }
}
