package snippets.httpresponsenotclosed.okhttp;

import java.util.concurrent.Callable;
import okhttp3.Response;

/** The file closes what another class opens for it, but not always. */
public final class OtherClassOpensTwice {

  private final Callable<Response> api;

  public OtherClassOpensTwice(Callable<Response> api) {
    this.api = api;
  }

  public String text() throws Exception {
    try (Response response = api.call()) {
      return response.body().string();
    }
  }

  public boolean isThere() throws Exception {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = api.call();
    return response.code() == 200;
  }
}
