package across.overridden;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

class Source {
  protected final OkHttpClient client = new OkHttpClient();

  Response get(String url) throws IOException {
    return client.newCall(new Request.Builder().url(url).build()).execute();
  }

  Response always(String url) throws IOException {
    return client.newCall(new Request.Builder().url(url).build()).execute();
  }
}
