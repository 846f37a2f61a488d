package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What another class opened is closed here on one path, and not on the other. */
public final class OtherClassOpens {

  /** Sends a request. */
  public interface Sender {
    /** Gives the open response. */
    Response execute(Request request) throws IOException;
  }

  public String get(Sender sender, Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = sender.execute(request);
    if (response.code() == 404) {
      return null;
    }
    return response.body().string();
  }
}
