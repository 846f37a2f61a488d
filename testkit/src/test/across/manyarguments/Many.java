package across.manyarguments;

import okhttp3.Response;

/** The notation counts ten arguments, so that nothing is told of this one. */
final class Many {
  static void close(
      int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, Response response) {
    response.close();
  }
}
