package snippets.httpdeadlinemissing.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Reads may be silent for a minute, but the call as a whole ends after twenty seconds. */
public final class CallTimeoutIsShort {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .readTimeout(60, TimeUnit.SECONDS)
          .callTimeout(20, TimeUnit.SECONDS)
          .build();

  public int status(Request request) throws IOException {
    for (int attempt = 0; attempt < 5; attempt++) {
      try (Response response = client.newCall(request).execute()) {
        return response.code();
      } catch (IOException e) {
        System.err.println("attempt " + attempt + ": " + e);
      }
    }
    return -1;
  }
}
