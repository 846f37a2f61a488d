package snippets.httpclientperrequest.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A new client has the connections of the last one. */
public final class NewClientPerCall {

  public String get(Request request) throws IOException {
    OkHttpClient client = new OkHttpClient();
    client.setReadTimeout(5, TimeUnit.SECONDS);
    return client.newCall(request).execute().body().string();
  }
}
