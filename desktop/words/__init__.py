"""Every label, sentence and notation a person reads, for window, commands and reports alike.

No Qt here: the command line speaks the same words. Texts are English in the code and pass
through :func:`desktop.i18n.translate` at the moment they are shown.
"""
