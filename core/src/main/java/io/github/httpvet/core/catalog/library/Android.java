package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * Android's tasks, each of which runs once, in a thread of its own: "can be executed only once".
 */
final class Android {

  static final Library LIBRARY =
      Library.of(
          "android",
          """
          supports oldest com.google.android:android:4.1.1.4
          supports newest com.google.android:android:4.1.1.4
          offloads android.os.AsyncTask#execute(..)
          offloads android.os.AsyncTask#executeOnExecutor(..)
          # Decodes what it needs, and closes nothing.
          reads android.graphics.BitmapFactory#decodeStream(InputStream) | arg0
          reads android.graphics.BitmapFactory#decodeStream(InputStream,Rect,Options) | arg0
          reads android.graphics.drawable.Drawable#createFromStream(InputStream,String) | arg0
          """);

  private Android() {}
}
