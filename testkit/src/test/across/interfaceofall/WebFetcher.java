package across.interfaceofall;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;

final class WebFetcher implements Fetcher {
  private final OkHttpClient client = new OkHttpClient();

  @Override
  public InputStream fetch(String url) throws IOException {
    return client.newCall(new Request.Builder().url(url).build()).execute().body().byteStream();
  }

  @Override
  public InputStream local(String name) throws IOException {
    return new FileInputStream(name);
  }
}
