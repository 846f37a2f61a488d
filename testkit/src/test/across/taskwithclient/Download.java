package across.taskwithclient;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

abstract class Download extends Thread {
  // BUG: Diagnostic contains: [HttpClientPerRequest]
  final OkHttpClient client = new OkHttpClient();

  void get(String url) throws IOException {
    try (Response response = client.newCall(new Request.Builder().url(url).build()).execute()) {
      if (response.isSuccessful()) {
        save(response.body().bytes());
      }
    }
  }

  abstract void save(byte[] bytes) throws IOException;
}
