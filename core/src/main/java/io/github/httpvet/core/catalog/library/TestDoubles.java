package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/** Libraries of test doubles: a call that stubs or verifies sends nothing. */
final class TestDoubles {

  static final Library LIBRARY =
      Library.of(
          "test doubles",
          """
          supports oldest org.mockito:mockito-core:3.4.6
          supports newest org.mockito:mockito-core:5.14.2
          stubs org.mockito.Mockito#when(..)
          stubs org.mockito.Mockito#verify(..)
          stubs org.mockito.stubbing.Stubber#when(..)
          stubs org.mockito.InOrder#verify(..)
          stubs org.mockito.BDDMockito#given(..)
          stubs org.mockito.BDDMockito.BDDStubber#given(..)
          stubs org.mockito.BDDMockito.Then#should(..)
          """);

  private TestDoubles() {}
}
