package across.ownwrapper;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;

final class Connector {
  private final OkHttpClient client = new OkHttpClient();

  Reply get(String url) throws IOException {
    return new OkReply(client.newCall(new Request.Builder().url(url).build()).execute());
  }
}
