package across.ownwrapper;

import java.io.IOException;
import java.io.InputStream;
import okhttp3.Response;

final class OkReply implements Reply {
  private final Response response;

  OkReply(Response response) {
    this.response = response;
  }

  @Override
  public int code() {
    return response.code();
  }

  @Override
  public InputStream stream() {
    return response.body().byteStream();
  }

  @Override
  public String text() throws IOException {
    return response.body().string();
  }

  @Override
  public void close() {
    response.close();
  }
}
