package snippets.httptimeoutdisabled.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Switched off on purpose: a defect of another name. */
public final class ReadTimeoutDisabled {

  private final OkHttpClient client =
      // BUG: Diagnostic contains: [HttpTimeoutDisabled]
      new OkHttpClient.Builder().readTimeout(0, TimeUnit.MILLISECONDS).build();

  public String get(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
