package snippets.httpclientinloop.okhttp;

import java.io.IOException;
import java.util.Collection;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** From the loop through one helper into another. */
public final class TwoHelpersAway {

  public void refresh(Collection<Request> requests) {
    for (Request request : requests) {
      tryRefresh(request);
    }
  }

  private void tryRefresh(Request request) {
    try {
      refreshOne(request);
    } catch (IOException e) {
      System.err.println("skipped " + request.url());
    }
  }

  private void refreshOne(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpClientInLoop]
    OkHttpClient client = new OkHttpClient();
    client.newCall(request).execute().close();
  }
}
