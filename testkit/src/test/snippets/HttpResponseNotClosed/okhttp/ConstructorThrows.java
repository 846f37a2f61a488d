package snippets.httpresponsenotclosed.okhttp;

import java.io.Closeable;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A constructor that closes before it throws, and a method that throws, of whose object others know. */
public final class ConstructorThrows implements Closeable {

  private final OkHttpClient client;
  private Response response;

  public ConstructorThrows(OkHttpClient client, Request request) throws IOException {
    this.client = client;
    response = client.newCall(request).execute();
    if (!response.isSuccessful()) {
      response.close();
      throw new IOException("refused: " + request.url());
    }
  }

  public void again(Request request) throws IOException {
    response.close();
    response = client.newCall(request).execute();
    if (!response.isSuccessful()) {
      throw new IOException("refused: " + request.url());
    }
  }

  @Override
  public void close() {
    response.close();
  }
}
