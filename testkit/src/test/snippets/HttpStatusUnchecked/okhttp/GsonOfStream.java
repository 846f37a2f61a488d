package snippets.httpstatusunchecked.okhttp;

import com.google.gson.Gson;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Gson reads the stream of an error page, and gives an object with nothing in it. */
public final class GsonOfStream {

  record Stock(String item, int count) {}

  private final Gson gson = new Gson();
  private final OkHttpClient client;

  public GsonOfStream(OkHttpClient client) {
    this.client = client;
  }

  public Stock stock(HttpUrl base, String item) throws IOException {
    HttpUrl url = base.newBuilder().addPathSegment("stock").addPathSegment(item).build();
    Request request = new Request.Builder().url(url).header("Accept", "application/json").build();
    try (Response response = client.newCall(request).execute()) {
      // BUG: Diagnostic contains: [HttpStatusUnchecked]
      return gson.fromJson(response.body().charStream(), Stock.class);
    }
  }
}
