package snippets.httptimeoutmissing.okhttp;

import java.io.IOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A variable has what a field leaves unset; the defaults of OkHttp bound the rest. */
public final class UnsetVariable {

  private Duration limit;

  public void setLimit(Duration limit) {
    this.limit = limit;
  }

  public String get(String url) throws IOException {
    Duration whole = limit;
    OkHttpClient.Builder builder = SHARED.newBuilder();
    if (whole != null) {
      builder.callTimeout(whole);
    }
    try (Response response = builder.build().newCall(request(url)).execute()) {
      return response.body().string();
    }
  }

  private static final OkHttpClient SHARED = new OkHttpClient();

  private static Request request(String url) {
    return new Request.Builder().url(url).build();
  }
}
