package across.manyarguments;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

final class Caller {
  private final OkHttpClient client = new OkHttpClient();

  void call(String url) throws IOException {
    Response response = client.newCall(new Request.Builder().url(url).build()).execute();
    Many.close(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, response);
  }
}
