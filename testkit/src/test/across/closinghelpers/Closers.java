package across.closinghelpers;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.Response;

final class Closers {
  static void quietly(Closeable closeable) {
    if (closeable != null) {
      try {
        closeable.close();
      } catch (IOException e) {
        return;
      }
    }
  }

  static void ifGood(Response response) {
    if (response.isSuccessful()) {
      response.close();
    }
  }

  static void log(Response response) {
    System.out.println(response.code() + " " + response.message());
  }

  static InputStream body(Response response) {
    return response.body().byteStream();
  }

  static void later(Response response) {
    new Thread(response::close).start();
  }
}
