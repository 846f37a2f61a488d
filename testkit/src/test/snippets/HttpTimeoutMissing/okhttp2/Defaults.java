package snippets.httptimeoutmissing.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import java.io.IOException;

/** Bounded by 10 s since 2.3. */
public final class Defaults {

  private final OkHttpClient client = new OkHttpClient();

  public String get(String url) throws IOException {
    Request request = new Request.Builder().url(url).build();
    return client.newCall(request).execute().body().string();
  }
}
