package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/** Closing a view of the body closes all. */
public final class ClosedThroughSource {

  private final OkHttpClient client = new OkHttpClient();

  public String firstLine(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    try (BufferedSource source = response.body().source()) {
      return source.readUtf8Line();
    }
  }
}
