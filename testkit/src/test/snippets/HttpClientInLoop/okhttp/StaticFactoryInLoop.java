package snippets.httpclientinloop.okhttp;

import java.io.IOException;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A static factory of the unit, called in the loop. */
public final class StaticFactoryInLoop {

  public void mirror(List<Request> requests) throws IOException {
    for (Request request : requests) {
      createClient(true).newCall(request).execute().close();
    }
  }

  private static OkHttpClient createClient(boolean follow) {
    // BUG: Diagnostic contains: [HttpClientInLoop]
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.followRedirects(follow);
    return builder.build();
  }
}
