package snippets.httpclientinloop.okhttp;

import java.io.IOException;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** One client for all downloads. */
public final class SharedClientInLoop {

  private static final OkHttpClient CLIENT = new OkHttpClient();

  public long total(List<Request> requests) throws IOException {
    long bytes = 0;
    for (Request request : requests) {
      try (Response response = CLIENT.newCall(request).execute()) {
        bytes += response.body().bytes().length;
      }
    }
    return bytes;
  }
}
